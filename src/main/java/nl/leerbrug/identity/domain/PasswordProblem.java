package nl.leerbrug.identity.domain;

/** Why a password was not taken. */
public enum PasswordProblem {
    TOO_SHORT,
    TOO_LONG,
    TOO_COMMON,
    IS_EMAIL
}
