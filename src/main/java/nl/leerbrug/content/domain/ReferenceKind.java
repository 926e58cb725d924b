package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentKind;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.Ids;

import java.util.List;
import java.util.stream.Stream;

/** A file with a list of entries that texts refer to: glossary, sources, figures. Built before all other kinds. */
abstract class ReferenceKind<T> implements ContentKind {

    private final String name;
    private final String listKey;
    private final String entryType;

    ReferenceKind(String name, String listKey, String entryType) {
        this.name = name;
        this.listKey = listKey;
        this.entryType = entryType;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String folder() {
        return name;
    }

    @Override
    public boolean isOnlyKindOfItsFolder() {
        return true;
    }

    Stream<Mapping> entries(ContentFile file) {
        return file.root().mappings(listKey).stream();
    }

    @Override
    public List<Declaration> declarations(ContentFile file) {
        return entries(file)
                .flatMap(entry -> Ids.declaration(entry, entryType, file).stream())
                .toList();
    }

    @Override
    public Object build(ContentFile file, ContentBuilding building) {
        return entries(file)
                .map(entry -> new ReferenceData.Entry<>(read(entry), entry))
                .toList();
    }

    abstract T read(Mapping entry);

    abstract void add(ReferenceData.Entry<T> entry, ReferenceData data);

    @SuppressWarnings("unchecked") // build made this list
    void addAll(Object built, ReferenceData data) {
        ((List<ReferenceData.Entry<T>>) built).forEach(entry -> add(entry, data));
    }
}
