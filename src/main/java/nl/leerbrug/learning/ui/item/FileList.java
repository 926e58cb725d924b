package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import nl.leerbrug.learning.FileId;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.assignment.AssignmentService;
import nl.leerbrug.learning.domain.assignment.FileSummary;
import nl.leerbrug.learning.domain.assignment.UploadResult;
import nl.leerbrug.learning.domain.item.ItemPage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** The files with an assignment: add, download, remove. */
class FileList extends Div {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int KILOBYTE = 1024;

    private final ItemPage page;
    private final AssignmentService service;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph message = new Paragraph();
    private final Upload upload;
    private boolean fixed;

    FileList(ItemPage page, AssignmentService service, boolean fixed) {
        this.page = page;
        this.service = service;
        addClassName("lb-files");
        message.getElement().setAttribute("role", "status");
        message.addClassName("lb-files-message");
        upload = new Upload(receiver());
        upload.setId("upload");
        upload.setDropAllowed(true);
        upload.setMaxFileSize(AssignmentService.LIMIT_MEGABYTES * MEGABYTE);
        upload.setI18n(new UploadTexts(this));
        upload.addFileRejectedListener(event -> message.setText(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        var kinds = new Paragraph(getTranslation("learning.FileList.kinds", AssignmentService.LIMIT_MEGABYTES));
        kinds.addClassName("lb-muted");
        add(new H3(getTranslation("learning.FileList.title")), kinds, list, upload, message);
        show(fixed);
    }

    /** Reads no more than the limit, whatever the browser says of the size. */
    private UploadHandler receiver() {
        return event -> {
            byte[] content;
            try (var stream = event.getInputStream()) {
                content = stream.readNBytes(AssignmentService.LIMIT_MEGABYTES * MEGABYTE + 1);
            }
            event.getUI().access(() -> add(event.getFileName(), content));
        };
    }

    final void show(boolean nowFixed) {
        fixed = nowFixed;
        upload.setVisible(!fixed);
        list.removeAll();
        service.listMine(page.item().id()).forEach(file -> list.add(line(file)));
    }

    /** After handing in or taking back: what was said of an earlier file is past. */
    void settle(boolean nowFixed) {
        message.setText("");
        show(nowFixed);
    }

    void add(String name, byte[] content) {
        message.setText(
                switch (service.add(page.curriculum(), page.item().id(), name, content)) {
                    case UploadResult.Added(var file) -> getTranslation("learning.FileList.added", file.name());
                    case UploadResult.TooLarge(var limit) -> getTranslation("learning.FileList.tooLarge", name, limit);
                    case UploadResult.OtherType() -> getTranslation("learning.FileList.otherType", name);
                    case UploadResult.Empty() -> getTranslation("learning.FileList.emptyFile", name);
                    case UploadResult.TooMany(var limit) -> getTranslation("learning.FileList.tooMany", limit);
                    case UploadResult.HandedIn() -> getTranslation("learning.WritingField.handedIn");
                    case UploadResult.Unknown() -> getTranslation("learning.HandInBar.unknown");
                });
        show(fixed);
    }

    private ListItem line(FileSummary file) {
        var link = new Anchor("/" + LearningRoutes.file(file.id()), file.name());
        // A download is no navigation: the router must leave it to the browser.
        link.getElement().setAttribute("router-ignore", true);
        var size = new Span(size(file.size()));
        size.addClassName("lb-muted");
        var entry = new ListItem(link, size);
        if (!fixed) {
            var remove = new Button(getTranslation("learning.FileList.remove"), event -> remove(file.id()));
            remove.addThemeNames("tertiary", "small");
            remove.setAriaLabel(getTranslation("learning.FileList.removeFile", file.name()));
            entry.add(remove);
        }
        return entry;
    }

    private void remove(FileId file) {
        service.remove(page.curriculum(), page.item().id(), file);
        message.setText(getTranslation("learning.FileList.removed"));
        show(fixed);
    }

    private String size(int bytes) {
        var format = NumberFormat.getNumberInstance(getLocale());
        if (bytes < MEGABYTE) {
            return getTranslation("learning.FileList.kilobytes", Math.ceilDiv(bytes, KILOBYTE));
        }
        var megabytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.HALF_UP);
        return getTranslation("learning.FileList.megabytes", format.format(megabytes));
    }
}
