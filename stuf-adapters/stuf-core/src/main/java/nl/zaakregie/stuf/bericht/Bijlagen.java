package nl.zaakregie.stuf.bericht;

import java.util.Optional;
import nl.zaakregie.stuf.schema.Inhoudbron;

/** The MTOM attachments that came with a message. */
@FunctionalInterface
public interface Bijlagen {

    /** For messages without attachments. */
    Bijlagen GEEN = contentId -> Optional.empty();

    /**
     * @param contentId without {@code cid:} and decoded
     * @return empty when there is no such attachment: the message is then refused
     */
    Optional<Inhoudbron> bijlage(String contentId);
}
