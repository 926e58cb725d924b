package nl.leerbrug.leerkring;

/** Paths of this module's screens, built from ids. */
public final class LeerkringRoutes {

    /** All circles. */
    public static final String CIRCLES = "leerkringen";

    /** Which materials of a circle are shown. */
    public static final String FORM = "vorm";

    private LeerkringRoutes() {}

    public static String circles() {
        return CIRCLES;
    }

    public static String circle(LeerkringId circle) {
        return CIRCLES + "/" + circle;
    }

    public static String circle(LeerkringId circle, MaterialForm form) {
        return circle(circle) + "?" + FORM + "=" + form.word();
    }

    public static String material(MaterialSummary material) {
        return circle(material.circle()) + "/" + material.id();
    }
}
