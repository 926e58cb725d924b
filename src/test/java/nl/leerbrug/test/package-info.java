/** What tests of all modules share. */
package nl.leerbrug.test;
