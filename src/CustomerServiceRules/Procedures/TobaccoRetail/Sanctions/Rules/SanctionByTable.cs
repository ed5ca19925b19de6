using System.Linq.Expressions;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// What the unit's own rules give for a failing of the severity that was judged, once the facts are confirmed: one rule for
/// each trigger of the document, so that the reason cites the one that applies.
/// </summary>
internal abstract class SanctionByTable(Expression<Func<SanctionMatter, bool>> isGround) : Rule
{
    public override void Define()
    {
        SanctionMatter matter = null!;
        SanctionEntry entry = null!;

        When()
            .Match(() => matter, isGround, m => m.HasFacts)
            .Match(() => entry, e => e.Unit == matter.Unit, e => e.Severity == matter.Severity);
        Then()
            .Yield(_ => new Candidate<Sanction>(matter.Subject, entry.Sanction));
    }
}

[Name("tob.sanction-measure.by-missed-visits")]
[Cites("TOB-26.1", "TOB-26.4", "TOB-26.5", "OQ-17", "X-6")]
internal sealed class SanctionByMissedVisits() : SanctionByTable(m => m.Ground == SanctionGround.VisitNotInTime || m.Ground == SanctionGround.LongTermNonVisiting);

[Name("tob.sanction-measure.by-complaint")]
[Cites("TOB-26.2", "TOB-26.4", "TOB-26.5", "OQ-17", "X-6")]
internal sealed class SanctionByComplaint() : SanctionByTable(m => m.Ground == SanctionGround.CustomerComplaint);

[Name("tob.sanction-measure.by-call-back")]
[Cites("TOB-26.3", "TOB-26.4", "TOB-26.5", "OQ-17", "X-6")]
internal sealed class SanctionByCallBack() : SanctionByTable(m => m.Ground == SanctionGround.CallBackFinding);

[Name("tob.sanction-measure.by-retaliation")]
[Cites("TOB-17.3", TobaccoDocument.RetaliationLeftOpen, "TOB-26.4", "TOB-26.5", "OQ-17", "X-6")]
internal sealed class SanctionByRetaliation() : SanctionByTable(m => m.Ground == SanctionGround.Retaliation);
