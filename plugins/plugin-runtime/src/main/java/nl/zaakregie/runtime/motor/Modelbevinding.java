package nl.zaakregie.runtime.motor;

/**
 * What is wrong in a model.
 *
 * @param element id of the element, or its tag name when it has none
 * @param tekst Dutch, for the process designer: what is wrong
 * @param oplossing Dutch: what to do
 */
public record Modelbevinding(String model, Modelregel regel, String element, String tekst, String oplossing) {

    public boolean isFout() {
        return regel.ernst() == Modelregel.Ernst.FOUT;
    }

    @Override
    public String toString() {
        return model + ", element " + element + ": " + tekst + "; " + oplossing + " (" + regel.code() + ")";
    }
}
