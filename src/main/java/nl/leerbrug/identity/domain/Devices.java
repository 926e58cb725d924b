package nl.leerbrug.identity.domain;

import nl.leerbrug.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Optional;

/**
 * The browsers that stay signed in, in the database, so that a restart or another node knows them too.
 *
 * @see "src/docs/decisions/0032-sessions-and-devices.md"
 */
@Component
class Devices {

    private final DeviceRepository devices;
    private final SignInRecords records;
    private final AuditWriter audit;
    private final Clock clock;

    Devices(DeviceRepository devices, SignInRecords records, AuditWriter audit, Clock clock) {
        this.devices = devices;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the cookie holds. */
    record Ticket(String series, String token) {}

    /** @param next what the cookie becomes; empty when it stays as it is */
    record Recognised(SignedInPerson person, Optional<Ticket> next) {}

    @Transactional
    public Ticket remember(PersonId person) {
        var now = clock.instant();
        devices.forgetUnusedSince(now.minus(Device.REMEMBERED));
        // 32 of its 43 characters: 192 bits, as a name that can't be guessed.
        var ticket = new Ticket(Secrets.token().substring(0, 32), Secrets.token());
        devices.save(new Device(ticket.series(), person, ticket.token(), now));
        return ticket;
    }

    /** Empty when the browser has to sign in. */
    @Transactional
    public Optional<Recognised> recognise(Ticket ticket) {
        var now = clock.instant();
        var found = devices.findById(ticket.series()).filter(known -> !known.isForgotten(now));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var device = found.get();
        var current = device.holds(ticket.token());
        if (!current && !device.heldBefore(ticket.token())) {
            audit.write(AuditWriter.DEVICE_REFUSED, device.person());
            devices.forget(ticket.series());
            return Optional.empty();
        }
        return records.current(device.person()).map(person -> {
            audit.write(AuditWriter.SIGNED_IN_BY_DEVICE, person.id());
            return new Recognised(person, current ? Optional.of(change(device)) : Optional.empty());
        });
    }

    @Transactional
    public void forget(String series) {
        devices.forget(series);
    }

    private Ticket change(Device device) {
        var token = Secrets.token();
        device.change(token, clock.instant());
        return new Ticket(device.getId(), token);
    }
}
