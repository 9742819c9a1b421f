package nl.zaakregie.stuf.rgbz;

/** Whether the term of the zaak stands still, and why. */
public record Opschorting(boolean opgeschort, String reden) {

    @Override
    public String toString() {
        return "Opschorting[" + opgeschort + "]";
    }
}
