// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/common/editdistance.h"

#include <QVarLengthArray>

#include <algorithm>
#include <utility>

namespace Handrail {

int editDistance(QStringView a, QStringView b, int most)
{
    QVarLengthArray<int, 32> row(b.size() + 1);
    for (int j = 0; j < row.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], i);
        int least = i;
        for (int j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row.at(j) + 1, row.at(j - 1) + 1, changed}));
            least = std::min(least, row.at(j));
        }
        if (least > most)
            return least; // it never gets less
    }
    return row.at(row.size() - 1);
}

} // namespace Handrail
