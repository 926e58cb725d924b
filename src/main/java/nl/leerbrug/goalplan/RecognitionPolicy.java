package nl.leerbrug.goalplan;

/** What the client's municipality or organisation does in recognition. */
public enum RecognitionPolicy {
    /** No rewards; a kind word is free everywhere. */
    NONE,
    /** What costs nothing. */
    IMMATERIAL,
    /** Vouchers for actions done, besides what costs nothing. */
    VOUCHERS,
    /** Material and immaterial recognition beside each other. */
    BOTH;

    public boolean allows(OfferedRecognition form) {
        return !form.material() || this == VOUCHERS || this == BOTH;
    }

    /** Whether a plan without any has missed something. */
    public boolean isExpected() {
        return this != NONE;
    }
}
