package nl.leerbrug.test;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * Views in the whole application, on a real database. All view tests share this one context, so that one server and one
 * start serve them all: declare no further beans or properties in a subclass.
 */
@SpringBootTest
public abstract class ViewTest extends VaadinTest {}
