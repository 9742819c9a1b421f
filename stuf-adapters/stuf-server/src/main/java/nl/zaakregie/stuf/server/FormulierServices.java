package nl.zaakregie.stuf.server;

import static nl.zaakregie.stuf.Operatie.BIJZONDERE_BIJSTAND_AANVRAGEN;

import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.rgbz.Formulier;

/** Forms of inwoners, StUF-EF 3.15: the role of the receiver of e-formulieren. */
public non-sealed interface FormulierServices extends Dienst {

    @Override
    default Set<Operatie> aangeboden() {
        return Set.of(BIJZONDERE_BIJSTAND_AANVRAGEN);
    }

    /** A form that was filled in; its attachments can be read until this returns. */
    void ontvangFormulier(Berichtkop kop, Formulier formulier);
}
