package nl.zaakregie.runtime.motor;

/**
 * What is wrong in a model.
 *
 * @param element id of the element, or its tag name when it has none
 * @param tekst Dutch, for the process designer: what is wrong and what to do
 */
public record Modelbevinding(String model, String element, String tekst) {

    @Override
    public String toString() {
        return model + ", element " + element + ": " + tekst;
    }
}
