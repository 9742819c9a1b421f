package nl.zaakregie.plan.application;

/** Makes a document people read of a plan. */
@FunctionalInterface
public interface Planopmaak {

    /** A PDF, complete in memory: a plan is a few pages. */
    byte[] pdf(Planafdruk afdruk);
}
