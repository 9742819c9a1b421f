package nl.zaakregie.stuf.bericht;

import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Inhoudskenmerken;
import nl.zaakregie.stuf.ServiceHerkenning;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.schema.StufElement;
import org.jspecify.annotations.Nullable;

/** A message as it was read. Closing it removes the stored contents of its documents. Not thread safe. */
public final class GelezenBericht implements AutoCloseable {

    private final QName root;
    private final StufElement inhoud;
    private final Inhoudskenmerken kenmerken;
    private final List<TijdelijkeInhoud> tijdelijk;

    GelezenBericht(QName root, StufElement inhoud, Inhoudskenmerken kenmerken, List<TijdelijkeInhoud> tijdelijk) {
        this.root = root;
        this.inhoud = inhoud;
        this.kenmerken = kenmerken;
        this.tijdelijk = tijdelijk;
    }

    public QName root() {
        return root;
    }

    /** The root object: one of the classes of stuf-schema. */
    public StufElement inhoud() {
        return inhoud;
    }

    /**
     * @throws StufFout StUF055 when the message is of another kind
     */
    public <T extends StufElement> T inhoud(Class<T> soort) {
        if (!soort.isInstance(inhoud)) {
            throw new StufFout(StufFoutcode.STUF055, "Dit bericht hoort hier niet: " + root.getLocalPart());
        }
        return soort.cast(inhoud);
    }

    public Inhoudskenmerken kenmerken() {
        return kenmerken;
    }

    /**
     * The service that is asked for; content decides where root and SOAPAction do not.
     *
     * @param soapAction header as received; absent when it was not sent
     */
    public Optional<StufService> service(@Nullable String soapAction) {
        return ServiceHerkenning.herken(soapAction, root, () -> kenmerken);
    }

    /**
     * @throws StufFout StUF022 for an unknown berichtcode, StUF055 for unusable stuurgegevens
     */
    public Stuurgegevens stuurgegevens() {
        return StuurgegevensMapper.vanBericht(inhoud);
    }

    @Override
    public void close() {
        tijdelijk.forEach(TijdelijkeInhoud::ruimOp);
    }
}
