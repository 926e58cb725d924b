package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
class ArchiveModuleTest {

    @Autowired
    private ArchiveStore store;

    @Test
    void readsBackWhatItKeptWithAllItRefersToAlthoughTheFilesAreGone() {
        var snapshot = Folder.whole().read();
        for (ContentItem<?> item : snapshot.items()) {
            var bundle = Objects.requireNonNull(snapshot.bundles().get(item.hash()));
            bundle.mediaNames()
                    .forEach(name ->
                            store.keep(snapshot.references().medium(name).orElseThrow()));
            store.keep(bundle);
        }

        var readBack = new ArchivedItems(store, Readings.all());

        assertThat(snapshot.items()).hasSize(4).allSatisfy(item -> {
            assertThat(readBack.find(item.hash())).get().satisfies(archived -> {
                assertThat(archived.value()).isEqualTo(item.value());
                assertThat(archived.hash()).isEqualTo(item.hash());
                assertThat(archived.audience()).isEqualTo(item.audience());
            });
        });
    }

    @Test
    void keepsAVersionOnceWhenManyAskAtTheSameTime() throws Exception {
        var snapshot = Folder.whole()
                .change("page/over.md", "Dit zijn wij.", "Dit zijn wij samen.")
                .read();
        var bundle = snapshot.bundles().values().iterator().next();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> writers = Collections.nCopies(8, () -> {
                store.keep(bundle);
                return store.has(bundle.hash());
            });
            for (var result : threads.invokeAll(writers)) {
                assertThat(result.get()).isTrue();
            }
        }

        assertThat(store.bundle(bundle.hash())).contains(bundle.json());
    }
}
