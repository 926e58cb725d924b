package nl.leerbrug.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import nl.leerbrug.shell.domain.Preferences;
import nl.leerbrug.shell.domain.TranslationSetup;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Language of a new page, and what the browser says when the connection or the session is gone. */
@Component
class SystemTexts implements VaadinServiceInitListener {

    private final Preferences preferences;
    private final I18NProvider translations;
    /** Asked for with every answer. */
    private final Map<Locale, SystemMessages> known = new ConcurrentHashMap<>();

    SystemTexts(Preferences preferences, I18NProvider translations) {
        this.preferences = preferences;
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .setSystemMessagesProvider(
                        info -> known.computeIfAbsent(TranslationSetup.shown(info.getLocale()), this::messages));
        event.getSource().addUIInitListener(this::prepare);
    }

    private void prepare(UIInitEvent event) {
        var ui = event.getUI();
        var language = preferences.language(VaadinServletRequest.getCurrent());
        ui.getSession().setLocale(language);
        ui.setLocale(language);
        offline(ui, language);
    }

    private void offline(UI ui, Locale language) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(text("shell.SystemTexts.reconnecting", language));
        dialog.setDialogTextGaveUp(text("shell.SystemTexts.gaveUp", language));
    }

    private SystemMessages messages(Locale language) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text("shell.SystemTexts.expired.title", language));
        messages.setSessionExpiredMessage(text("shell.SystemTexts.expired.text", language));
        messages.setInternalErrorCaption(text("shell.SystemTexts.failed.title", language));
        messages.setInternalErrorMessage(text("shell.SystemTexts.failed.text", language));
        messages.setSyncErrorCaption(text("shell.SystemTexts.failed.title", language));
        messages.setSyncErrorMessage(text("shell.SystemTexts.failed.text", language));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(text("shell.SystemTexts.cookies.title", language));
        messages.setCookiesDisabledMessage(text("shell.SystemTexts.cookies.text", language));
        return messages;
    }

    private String text(String key, Locale language) {
        return translations.getTranslation(key, language);
    }
}
