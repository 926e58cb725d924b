package nl.leerbrug.shared;

/**
 * Where something stands in a file of the content.
 *
 * @param file path relative to the content folder, with forward slashes
 * @param line from 1
 * @param column from 1
 */
public record Place(String file, int line, int column) {

    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    public Problem error(String message) {
        return Problem.error(file, line, column, message);
    }

    public Problem warning(String message) {
        return Problem.warning(file, line, column, message);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
