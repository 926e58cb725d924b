package nl.leerbrug.learning.domain.peer;

import nl.leerbrug.curriculum.Curricula;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.database.Retried;
import nl.leerbrug.learning.domain.participation.Own;
import nl.leerbrug.learning.domain.writing.SavedText;
import nl.leerbrug.learning.domain.writing.TextPlace;
import nl.leerbrug.learning.domain.writing.WritingDesk;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Exchanging one text with one other trainee of the same training. Both agree first; what was agreed on is copied, so a
 * later change stays private. The feedback is the assignment one hands in; the other reads it when it was handed in after
 * the two were paired. Who one is paired with is told to nobody.
 *
 * @see "src/docs/decisions/0076-two-who-agreed-exchange-a-copy.md"
 */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class PeerService {

    private final PeerShareRepository shares;
    private final WritingDesk desk;
    private final Own own;
    private final Curricula curricula;
    private final Clock clock;

    PeerService(PeerShareRepository shares, WritingDesk desk, Own own, Curricula curricula, Clock clock) {
        this.shares = shares;
        this.desk = desk;
        this.own = own;
        this.curricula = curricula;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PeerPage find(CurriculumId curriculum, ItemId item) {
        var peer = peer(curriculum, item);
        return peer.isEmpty() ? new PeerPage.Unknown() : page(curriculum, item, peer.get());
    }

    /** A second call changes nothing. */
    @Retried
    public PeerPage agree(CurriculumId curriculum, ItemId item) {
        var peer = peer(curriculum, item);
        if (peer.isEmpty() || own.lock(curriculum).isEmpty()) {
            return new PeerPage.Unknown();
        }
        var text = shareable(peer.get());
        if (text.isPresent()) {
            var id = UUID.randomUUID();
            var at = clock.instant();
            var inserted = shares.insertIfAbsent(
                    id,
                    curriculum.value(),
                    item.value(),
                    own.person(),
                    text.get().text(),
                    at);
            if (inserted == 1) {
                pair(id, curriculum, item, at);
            }
        }
        return page(curriculum, item, peer.get());
    }

    private void pair(UUID id, CurriculumId curriculum, ItemId item, Instant at) {
        shares.lockWaiting(curriculum.value(), item.value(), own.person())
                .filter(other -> shares.pair(other, id, at) == 1)
                .ifPresent(other -> shares.pair(id, other, at));
    }

    /** Possible until one of the two gave feedback; the other waits again. */
    @Retried
    public PeerPage withdraw(CurriculumId curriculum, ItemId item) {
        var peer = peer(curriculum, item);
        if (peer.isEmpty()) {
            return new PeerPage.Unknown();
        }
        if (page(curriculum, item, peer.get()) instanceof PeerPage.Paired(var text, var received, var withdrawable)
                && !withdrawable) {
            return page(curriculum, item, peer.get());
        }
        shares.find(curriculum.value(), item.value(), own.person()).ifPresent(mine -> {
            shares.release(mine.id());
            shares.remove(mine.id(), own.person());
        });
        return page(curriculum, item, peer.get());
    }

    private PeerPage page(CurriculumId curriculum, ItemId item, Task.Peer peer) {
        var mine = shares.find(curriculum.value(), item.value(), own.person());
        if (mine.isEmpty()) {
            return shareable(peer)
                    .<PeerPage>map(text -> new PeerPage.MayAgree(text.text()))
                    .orElseGet(() -> new PeerPage.Unready(peer.of()));
        }
        var partner = Optional.ofNullable(mine.get().partner()).flatMap(shares::find);
        if (partner.isEmpty()) {
            return new PeerPage.Waiting(mine.get().text());
        }
        var since = Optional.ofNullable(mine.get().pairedAt()).orElseThrow();
        var given = feedback(own.person(), item, since);
        var received = feedback(partner.get().person(), item, since);
        return new PeerPage.Paired(partner.get().text(), received, given.isEmpty() && received.isEmpty());
    }

    private Optional<String> feedback(UUID person, ItemId item, Instant since) {
        return Optional.of(desk.find(person, TextPlace.assignment(item)))
                .filter(text ->
                        text.handedInAt().filter(at -> !at.isBefore(since)).isPresent())
                .map(SavedText::text);
    }

    private Optional<SavedText> shareable(Task.Peer peer) {
        return Optional.of(desk.find(own.person(), TextPlace.reflection(peer.of())))
                .filter(SavedText::handedIn)
                .filter(text -> !text.text().isBlank());
    }

    private Optional<Task.Peer> peer(CurriculumId curriculum, ItemId item) {
        return curricula
                .find(curriculum)
                .filter(found -> found.item(item).isPresent())
                .filter(found -> own.find(found).isPresent())
                .flatMap(found -> curricula.findTask(item))
                .flatMap(task -> task instanceof Task.Assignment assignment ? assignment.peer() : Optional.empty());
    }
}
