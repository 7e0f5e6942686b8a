package io.restock.ml.forecast.training.checkpoint;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of numbers, one for each parameter of a network; written bit by bit. */
record Numbers(List<float[]> rows) {

    void write(DataOutputStream out) throws IOException {
        out.writeInt(rows.size());
        for (var row : rows) {
            out.writeInt(row.length);
            for (var number : row) {
                out.writeInt(Float.floatToRawIntBits(number));
            }
        }
    }

    static List<float[]> read(DataInputStream in) throws IOException {
        var rows = new ArrayList<float[]>();
        for (int left = in.readInt(); left > 0; left--) {
            var row = new float[in.readInt()];
            for (int i = 0; i < row.length; i++) {
                row[i] = Float.intBitsToFloat(in.readInt());
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }
}
