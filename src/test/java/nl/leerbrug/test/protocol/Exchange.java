package nl.leerbrug.test.protocol;

/** One request as the browser would send it; without a type it is a GET. */
public record Exchange(String path, String type, String text) {

    private static final String JSON = "application/json; charset=UTF-8";
    private static final String FORM = "application/x-www-form-urlencoded";

    public static Exchange get(String path) {
        return new Exchange(path, "", "");
    }

    public static Exchange form(String path, String body) {
        return new Exchange(path, FORM, body);
    }

    /** A message of Vaadin's protocol. */
    public static Exchange message(Tab tab, String body) {
        return new Exchange(tab.uidlPath(), JSON, body);
    }

    public boolean isGet() {
        return type.isEmpty();
    }

    /** What came back; the location is empty when it was no redirect. */
    public record Answer(int status, String location, String body) {}
}
