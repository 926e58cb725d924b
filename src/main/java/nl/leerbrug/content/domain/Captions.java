package nl.leerbrug.content.domain;

/** The captions of a video in one language: {@code gesprek.nl.vtt} belongs to {@code gesprek.mp4}. */
record Captions(String language, String label, MediaFile file) {

    static final String DUTCH = "nl";

    boolean isDefault() {
        return language.equals(DUTCH);
    }

    static String requiredFor(String video) {
        return MediaFile.withoutExtension(video) + "." + DUTCH + ".vtt";
    }
}
