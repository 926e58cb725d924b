package nl.leerbrug.bench;

import java.util.List;
import java.util.function.Consumer;

/** How much heap a signed-in trainee holds with a lesson or a conversation open. */
final class HeapProfile {

    private HeapProfile() {}

    record Result(int sessions, long bytesBefore, long bytesWith) {

        double kilobytesPerSession() {
            return (bytesWith - bytesBefore) / 1024.0 / sessions;
        }
    }

    /** @param open what each of them opens and leaves open */
    static Result measure(
            Processes processes, String address, List<LoadAccounts.Credentials> accounts, Consumer<HttpTrainee> open) {
        var before = processes.livingBytes();
        for (var account : accounts) {
            var person = new HttpTrainee(address, account);
            person.signIn();
            open.accept(person);
        }
        return new Result(accounts.size(), before, processes.livingBytes());
    }
}
