package nl.leerbrug.bench;

import java.util.List;

/** How much heap a signed-in trainee with a lesson open holds. */
final class HeapProfile {

    private HeapProfile() {}

    record Result(int sessions, long bytesBefore, long bytesWith) {

        double kilobytesPerSession() {
            return (bytesWith - bytesBefore) / 1024.0 / sessions;
        }
    }

    static Result measure(Processes processes, String address, List<LoadAccounts.Credentials> accounts) {
        var before = processes.livingBytes();
        for (var account : accounts) {
            var person = new HttpTrainee(address, account);
            person.signIn();
            person.perform(Actions.OPEN_LESSON);
        }
        return new Result(accounts.size(), before, processes.livingBytes());
    }
}
