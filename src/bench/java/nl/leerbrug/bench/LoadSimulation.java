package nl.leerbrug.bench;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.doIfOrElse;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

/** The load: trainees who sign in, read, write and answer, at each level in turn, against the packaged product. */
public final class LoadSimulation extends Simulation {

    private static final String TRAINEE = "trainee";
    private static final int SIGN_INS_PER_SECOND = 8;

    private final Settings settings = Settings.read();
    private final Level warmUp = settings.lessons()
            ? new Level("warm-up", Settings.WARMING_UP, false)
            : Level.talking("warm-up", Settings.WARMING_UP);
    private final List<Level> lessons = settings.lessons()
            ? settings.trainees().stream()
                    .flatMap(trainees -> Stream.of(new Level(trainees, true), new Level(trainees, false)))
                    .toList()
            : List.of();
    private final List<Level> talks = settings.conversations()
            ? settings.trainees().stream().map(Level::talking).toList()
            : List.of();
    private final List<Level> levels =
            Stream.of(lessons, talks).flatMap(List::stream).toList();
    private final Bench bench = new Bench(settings, levels);

    public LoadSimulation() {
        var protocol = http.baseUrl(settings.address())
                // Otherwise it would begin with a request to a site of its makers.
                .disableWarmUp()
                .disableFollowRedirect()
                .disableCaching()
                .acceptEncodingHeader("gzip")
                .acceptLanguageHeader("nl-NL,nl;q=0.9")
                .header("X-Forwarded-For", session -> of(session).credentials().address());
        var longest = settings.each().multipliedBy(2).plusMinutes(1).multipliedBy(levels.size() + 1L);
        setUp(oneAfterAnother()).protocols(protocol).maxDuration(longest);
    }

    @Override
    public void before() {
        bench.begin();
    }

    @Override
    public void after() {
        bench.end();
    }

    private PopulationBuilder oneAfterAnother() {
        var all = new ArrayList<>(levels);
        all.addFirst(warmUp);
        var rest = population(all.getLast());
        for (var level : all.reversed().subList(1, all.size())) {
            rest = population(level).andThen(rest);
        }
        return rest;
    }

    private PopulationBuilder population(Level level) {
        var next = new AtomicInteger();
        var ramp = Duration.ofSeconds(Math.ceilDiv(level.trainees(), SIGN_INS_PER_SECOND));
        return scenario(level.name())
                .exec(session -> session.set(TRAINEE, bench.trainee(next.getAndIncrement())))
                .exec(
                        act(level, Actions.SIGN_IN_PAGE),
                        act(level, Actions.SIGN_IN),
                        act(level, Actions.FIRST_PAGE),
                        act(level, level.isTalking() ? Conversations.BEGIN : Actions.BEGIN_TRAINING))
                .rendezVous(level.trainees())
                .exec(session -> {
                    level.begin(bench.processes());
                    return session;
                })
                .exec(during(level.lasts(settings.each())).on(level.isTalking() ? talk(level) : learn(level)))
                .exec(session -> {
                    level.end(bench.processes());
                    return session;
                })
                .exec(act(level, Actions.SIGN_OUT))
                .injectOpen(rampUsers(level.trainees()).during(ramp));
    }

    private static ChainBuilder learn(Level level) {
        return exec(
                think(level, 1, 4),
                act(level, Actions.OPEN_PATH),
                think(level, 1, 3),
                act(level, Actions.OPEN_LESSON),
                think(level, 3, 8),
                act(level, Actions.SAVE_REFLECTION),
                act(level, Actions.READ_TO_END),
                think(level, 1, 3),
                act(level, Actions.OPEN_SECOND_LESSON),
                think(level, 3, 8),
                act(level, Actions.READ_TO_END),
                act(level, Actions.OPEN_QUIZ),
                think(level, 1, 3),
                act(level, Actions.START_QUIZ),
                asLongAs(session -> !Questions.finished(of(session).tab()))
                        .on(exec(
                                asLongAs(session ->
                                                Questions.hasChoice(of(session).tab()))
                                        .on(exec(think(level, 1, 2), act(level, Actions.CHOOSE))),
                                act(level, Actions.ANSWER),
                                think(level, 2, 5),
                                act(level, Actions.NEXT_QUESTION))));
    }

    /** A click as soon as the answer is there. */
    private static ChainBuilder talk(Level level) {
        return doIfOrElse(session -> Conversations.isOver(of(session).tab()))
                .then(exec(
                        doIf(session -> of(session).hasToLookBack()).then(act(level, Conversations.ANSWER_SIX_WEEKS)),
                        act(level, Conversations.BEGIN)))
                .orElse(doIfOrElse(
                                session -> Conversations.isPlanning(of(session).tab()))
                        .then(exec(
                                act(level, Conversations.FILL_IN),
                                act(level, Conversations.EDIT),
                                act(level, Conversations.DIALOG_GONE)))
                        .orElse(act(level, Conversations.MOVE)));
    }

    private static ChainBuilder think(Level level, int atLeast, int atMost) {
        return level.thinking()
                ? pause(Duration.ofSeconds(atLeast), Duration.ofSeconds(atMost))
                : exec(session -> session);
    }

    private static ChainBuilder act(Level level, Action action) {
        var steps = action.steps().stream()
                .map(step -> doIf(session -> of(session).prepare(step)).then(request(action, step)))
                .toList();
        return exec(steps)
                .exec(session -> {
                    of(session).settle(action, level, session.isFailed());
                    return of(session).failed() ? session.markAsFailed() : session;
                })
                // The others would wait for someone who does not come.
                .stopLoadGeneratorIf(
                        session -> action.name() + " failed before the level began",
                        session -> session.isFailed() && !level.hasBegun())
                .exitHereIfFailed();
    }

    private static ChainBuilder request(Action action, Step step) {
        var get = http(action.name()).get(session -> of(session).pending().path());
        var post = http(action.name())
                .post(session -> of(session).pending().path())
                .header("Content-Type", session -> of(session).pending().type())
                .body(StringBody(session -> of(session).pending().text()));
        return doIfOrElse(session -> of(session).pending().isGet())
                .then(checked(get, step))
                .orElse(checked(post, step));
    }

    private static HttpRequestActionBuilder checked(HttpRequestActionBuilder request, Step step) {
        return request.check(
                status().validate("status", (status, session) -> of(session).status(status)),
                header("Location")
                        .withDefault("")
                        .validate("location", (to, session) -> of(session).location(to)),
                bodyString()
                        .validate(
                                "shows what was asked",
                                (body, session) -> of(session).take(step, body)),
                responseTimeInMillis()
                        .validate("time", (millis, session) -> of(session).waited(millis)));
    }

    private static Trainee of(Session session) {
        return Objects.requireNonNull(session.get(TRAINEE));
    }
}
