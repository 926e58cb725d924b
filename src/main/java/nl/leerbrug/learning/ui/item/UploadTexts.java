package nl.leerbrug.learning.ui.item;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import nl.leerbrug.learning.domain.assignment.AssignmentService;

import java.util.List;

/** What the upload field says. */
class UploadTexts extends UploadI18N {

    private static final long serialVersionUID = 1;

    UploadTexts(Component reader) {
        setDropFiles(new DropFiles()
                .setOne(reader.getTranslation("learning.UploadTexts.drop"))
                .setMany(reader.getTranslation("learning.UploadTexts.drop")));
        setAddFiles(new AddFiles()
                .setOne(reader.getTranslation("learning.UploadTexts.choose"))
                .setMany(reader.getTranslation("learning.UploadTexts.choose")));
        setError(new Error()
                .setFileIsTooBig(
                        reader.getTranslation("learning.UploadTexts.tooBig", AssignmentService.LIMIT_MEGABYTES))
                .setTooManyFiles(reader.getTranslation("learning.UploadTexts.tooMany"))
                .setIncorrectFileType(reader.getTranslation("learning.UploadTexts.otherType")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(reader.getTranslation("learning.UploadTexts.busy"))
                        .setProcessing(reader.getTranslation("learning.UploadTexts.busy"))
                        .setStalled(reader.getTranslation("learning.UploadTexts.stalled"))
                        .setHeld(reader.getTranslation("learning.UploadTexts.busy")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix("")
                        .setUnknown(reader.getTranslation("learning.UploadTexts.busy")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(reader.getTranslation("learning.UploadTexts.failed"))
                        .setUnexpectedServerError(reader.getTranslation("learning.UploadTexts.failed"))
                        .setForbidden(reader.getTranslation("learning.UploadTexts.failed"))
                        .setFileTooLarge(reader.getTranslation(
                                "learning.UploadTexts.tooBig", AssignmentService.LIMIT_MEGABYTES))));
        setUnits(new Units().setSize(List.of("B", "kB", "MB", "GB")));
    }
}
