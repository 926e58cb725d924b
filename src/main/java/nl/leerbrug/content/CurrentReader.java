package nl.leerbrug.content;

/** What the person who asks may read. Declared here and answered by {@code identity}, which knows who that is. */
public interface CurrentReader {

    boolean mayRead(Audience audience);

    boolean seesDrafts();
}
