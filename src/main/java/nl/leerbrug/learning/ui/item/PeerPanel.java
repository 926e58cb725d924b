package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.item.ItemPage;
import nl.leerbrug.learning.domain.peer.PeerPage;
import nl.leerbrug.learning.domain.peer.PeerService;
import nl.leerbrug.shell.Links;

/** Exchanging a text with one other trainee: agree, wait, read, and read what the other wrote back. */
class PeerPanel extends Section {

    private final transient PeerService service;
    private final transient ItemPage page;
    private final transient Task.Peer peer;

    PeerPanel(Task.Peer peer, ItemPage page, PeerService service) {
        this.peer = peer;
        this.page = page;
        this.service = service;
        addClassName("lb-peer");
        show(service.find(page.curriculum(), page.item().id()));
    }

    private void show(PeerPage now) {
        removeAll();
        setVisible(!(now instanceof PeerPage.Unknown));
        add(new H2(getTranslation("learning.PeerPanel.title")));
        switch (now) {
            case PeerPage.Unknown() -> {}
            case PeerPage.Unready(var reflection) ->
                add(
                        new Paragraph(getTranslation("learning.PeerPanel.unready")),
                        Links.to(
                                LearningRoutes.item(page.curriculum(), reflection),
                                getTranslation("learning.PeerPanel.toReflection")));
            case PeerPage.MayAgree(var text) ->
                add(
                        new Paragraph(getTranslation("learning.PeerPanel.mayAgree")),
                        quoted("learning.PeerPanel.yours", text),
                        actions(agree()));
            case PeerPage.Waiting(var text) ->
                add(
                        new Paragraph(getTranslation("learning.PeerPanel.waiting")),
                        quoted("learning.PeerPanel.yours", text),
                        actions(withdraw()));
            case PeerPage.Paired paired -> paired(paired);
        }
    }

    private void paired(PeerPage.Paired paired) {
        add(
                new Paragraph(getTranslation("learning.PeerPanel.paired")),
                quoted("learning.PeerPanel.theirs", paired.othersText()));
        var prompts = new OrderedList();
        prompts.getElement().setAttribute("lang", "nl");
        peer.prompts().forEach(prompt -> prompts.add(new ListItem(prompt)));
        add(new H3(getTranslation("learning.PeerPanel.prompts")), prompts);
        paired.received()
                .ifPresentOrElse(
                        feedback -> add(quoted("learning.PeerPanel.received", feedback)),
                        () -> add(new Paragraph(getTranslation("learning.PeerPanel.notYet"))));
        if (paired.withdrawable()) {
            add(actions(withdraw()));
        }
    }

    private Component quoted(String heading, String text) {
        var words = new Paragraph(text);
        words.addClassName("lb-typed");
        var box = new Div(new H3(getTranslation(heading)), words);
        box.addClassName("lb-peer-text");
        return box;
    }

    private Button agree() {
        var button = new Button(
                getTranslation("learning.PeerPanel.agree"),
                event -> show(service.agree(page.curriculum(), page.item().id())));
        button.addThemeNames("primary");
        button.setId("peer-agree");
        return button;
    }

    private Button withdraw() {
        var button = new Button(
                getTranslation("learning.PeerPanel.withdraw"),
                event -> show(service.withdraw(page.curriculum(), page.item().id())));
        button.setId("peer-withdraw");
        return button;
    }

    private static Div actions(Component... components) {
        var row = new Div(components);
        row.addClassName("lb-actions");
        return row;
    }
}
