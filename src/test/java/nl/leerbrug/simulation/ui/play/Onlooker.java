package nl.leerbrug.simulation.ui.play;

/** Looks at each kind of screen while others do something on it. */
@FunctionalInterface
interface Onlooker {

    Onlooker NONE = what -> {};

    /** @param what is on the screen now */
    void sees(String what);
}
