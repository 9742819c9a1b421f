CREATE TABLE zr_vreemd_goed (id UUID PRIMARY KEY, ding UUID REFERENCES zr_proef_ding (id));
CREATE TABLE ding (id UUID PRIMARY KEY);
UPDATE zr_vreemd_goed SET id = id;
