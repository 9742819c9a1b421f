package nl.zaakregie.stuf.server.soap;

/** The request holds no envelope with a message in it, or asks of SOAP what is not offered; the sender must change it. */
public final class GeenBericht extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GeenBericht(String reden) {
        super(reden);
    }

    GeenBericht(Throwable oorzaak) {
        super("geen SOAP-envelop met een bericht", oorzaak);
    }
}
