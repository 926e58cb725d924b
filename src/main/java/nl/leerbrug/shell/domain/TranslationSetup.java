package nl.leerbrug.shell.domain;

import com.vaadin.flow.i18n.I18NProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The languages of the screen: Dutch, which is also the fallback, and English. Vaadin's own provider would fall back to
 * the language of the machine the server runs on.
 */
@Component
public class TranslationSetup implements I18NProvider {

    public static final Locale DUTCH = Locale.of("nl");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Logger LOG = LoggerFactory.getLogger(TranslationSetup.class);
    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    // Kept: a page asks for some hundred texts, and finding the bundle again costs more than finding the text.
    private final ResourceBundle dutch = bundle(DUTCH);
    private final ResourceBundle english = bundle(ENGLISH);

    /** In which of the two languages somebody with this locale reads. */
    public static Locale shown(Locale wanted) {
        return ENGLISH.getLanguage().equals(wanted.getLanguage()) ? ENGLISH : DUTCH;
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, TranslationSetup.class.getClassLoader(), NO_FALLBACK);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(DUTCH, ENGLISH);
    }

    /** Texts with parameters are message formats, in which an apostrophe is written twice. */
    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        var bundle = ENGLISH.equals(shown(locale)) ? english : dutch;
        if (!bundle.containsKey(key)) {
            LOG.warn("no text for key {} in {}", key, locale);
            return key;
        }
        var text = bundle.getString(key);
        return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
    }
}
