package nl.leerbrug.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.Progress;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;
import nl.leerbrug.simulation.PlannedPractice;
import nl.leerbrug.simulation.PracticeReminders;

import java.util.List;

/** Today: what this person can best do now, for each of their roles. */
@Route("vandaag")
@PermitAll
@Menu(title = "home.TodayView.menu", order = 0)
class TodayView extends Div implements TitledView {

    TodayView(CurrentPerson currentPerson, Progress progress, PracticeReminders practice) {
        var person = currentPerson.require();
        addClassName("home-today");
        var header = new PageHeader(getTranslation("home.TodayView.greeting", person.firstName()));
        add(header);
        if (person.has(Role.TRAINEE)) {
            var trainings = progress.mine();
            header.setIntro(TraineeToday.intro(this, trainings));
            add(new TraineeToday(trainings));
        }
        if (person.has(Role.TRAINEE) || person.has(Role.TRAINER)) {
            showPractice(practice.listDue());
        }
        var roles = new RoleCards(person);
        if (!roles.isEmpty()) {
            add(roles);
        }
    }

    private void showPractice(List<PlannedPractice> due) {
        if (!due.isEmpty()) {
            add(new PracticeCard(getTranslation("home.PracticeCard.title"), due));
        }
    }

    @Override
    public String title() {
        return getTranslation("home.TodayView.menu");
    }
}
