package nl.zaakregie.stuf.server.soap;

/** When an answer carries its documents as MTOM attachments in place of base64. */
public enum Mtom {
    /** When the request was MTOM or its Accept names {@code multipart/related} or {@code application/xop+xml}. */
    ZOALS_GEVRAAGD,
    ALTIJD,
    NOOIT
}
