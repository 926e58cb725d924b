package nl.leerbrug.bench;

/** One request as the browser would send it; without a type it is a GET. */
record Exchange(String path, String type, String text) {

    private static final String JSON = "application/json; charset=UTF-8";
    private static final String FORM = "application/x-www-form-urlencoded";

    static Exchange get(String path) {
        return new Exchange(path, "", "");
    }

    static Exchange form(String path, String body) {
        return new Exchange(path, FORM, body);
    }

    /** A message of Vaadin's protocol. */
    static Exchange message(Tab tab, String body) {
        return new Exchange(tab.uidlPath(), JSON, body);
    }

    boolean isGet() {
        return type.isEmpty();
    }

    /** What came back; the location is empty when it was no redirect. */
    record Answer(int status, String location, String body) {}
}
