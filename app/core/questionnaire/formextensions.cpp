// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/formextensions.h"

#include <QSet>
#include <QString>

namespace Handrail {

namespace {

const QString fhirExtension = QStringLiteral("http://hl7.org/fhir/StructureDefinition/");
const QString sdcExtension = QStringLiteral("http://hl7.org/fhir/uv/sdc/StructureDefinition/");

} // namespace

bool isBookKeeping(const QString &extensionUrl)
{
    static const QSet<QString> fhir{
        QStringLiteral("artifact-author"),
        QStringLiteral("artifact-contact"),
        QStringLiteral("artifact-copyrightLabel"),
        QStringLiteral("artifact-editor"),
        QStringLiteral("artifact-endorser"),
        QStringLiteral("artifact-publisher"),
        QStringLiteral("artifact-relatedArtifact"),
        QStringLiteral("artifact-reviewer"),
        QStringLiteral("artifact-topic"),
        QStringLiteral("artifact-version"),
        QStringLiteral("artifact-versionAlgorithm"),
        QStringLiteral("artifact-versionPolicy"),
        QStringLiteral("cqf-publicationDate"),
        QStringLiteral("cqf-publicationStatus"),
        QStringLiteral("designNote"),
        QStringLiteral("preferredTerminologyServer"),
        QStringLiteral("resource-approvalDate"),
        QStringLiteral("resource-effectivePeriod"),
        QStringLiteral("resource-lastReviewDate"),
        QStringLiteral("structuredefinition-fmm"),
        QStringLiteral("structuredefinition-standards-status"),
        QStringLiteral("structuredefinition-wg"),
        QStringLiteral("terminology-server"),
    };
    static const QSet<QString> sdc{
        QStringLiteral("sdc-questionnaire-performerType"),
        QStringLiteral("sdc-questionnaire-preferredTerminologyServer"),
    };
    return (extensionUrl.startsWith(fhirExtension) && fhir.contains(extensionUrl.sliced(fhirExtension.size())))
           || (extensionUrl.startsWith(sdcExtension) && sdc.contains(extensionUrl.sliced(sdcExtension.size())));
}

} // namespace Handrail
