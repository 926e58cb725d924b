package nl.leerbrug.identity.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.FieldSet;
import nl.leerbrug.identity.Role;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** One box per role, with what the role is for. */
class RoleBoxes extends FieldSet {

    private final Map<Role, Checkbox> boxes = new EnumMap<>(Role.class);

    RoleBoxes() {
        super();
        addClassName("identity-roles");
        for (var role : Role.values()) {
            var box = new Checkbox(getTranslation("identity.Role." + role.name()));
            box.setId("role-" + role.name());
            box.setHelperText(getTranslation("identity.RoleBoxes." + role.name()));
            boxes.put(role, box);
            add(box);
        }
    }

    void show(Set<Role> roles) {
        boxes.forEach((role, box) -> box.setValue(roles.contains(role)));
    }

    Set<Role> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    void onChange(BiConsumer<Role, Boolean> listener) {
        boxes.forEach((role, box) -> box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(role, change.getValue());
            }
        }));
    }
}
