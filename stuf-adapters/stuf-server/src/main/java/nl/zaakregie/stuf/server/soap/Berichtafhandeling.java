package nl.zaakregie.stuf.server.soap;

import nl.zaakregie.stuf.PortType;

/** What stands behind the endpoints. Never throws: every failure is an {@link Antwoord.Fout}. Thread-safe. */
public interface Berichtafhandeling {

    Antwoord behandel(Verzoek verzoek);

    /** Answer when no message could be taken from the request at all. */
    Antwoord.Fout onleesbaar(PortType portType, Throwable oorzaak);
}
