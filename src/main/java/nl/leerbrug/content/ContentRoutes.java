package nl.leerbrug.content;

/** Addresses of content, without a leading slash. */
public final class ContentRoutes {

    /** The view of public pages. */
    public static final String PAGE = "pagina";

    /**
     * The neutral address of an item of a curriculum, as texts use it: which screen shows it depends on who reads.
     */
    public static final String ITEM = "onderdeel";

    public static final String MEDIA = "media";

    /** All words that are explained. */
    public static final String GLOSSARY = "begrippen";

    /** All sources that texts refer to. */
    public static final String SOURCES = "bronnen";

    private ContentRoutes() {}

    public static String page(ContentId id) {
        return PAGE + "/" + id;
    }

    public static String item(ContentId id) {
        return ITEM + "/" + id;
    }

    /** The hash in the address lets browsers keep a file for ever. */
    public static String media(String name, ContentHash hash) {
        return MEDIA + "/" + hash.value().substring(0, 16) + "/" + name;
    }
}
