using System.Linq.Expressions;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>What so many confirmed complaints about an employee in a month lead to; once a month (OQ-30).</summary>
internal abstract class ForComplaints(MallSanction sanction, params Expression<Func<SanctionMatter, bool>>[] and) : Rule
{
    public override void Define()
    {
        InForce<int> threshold = null!;
        SanctionMatter matter = null!;

        When()
            .Match(() => threshold, p => p.Parameter == MallComplaints.ComplaintsInMonth)
            .Match(
                () => matter,
                [
                    m => m.Kind == FindingKind.ComplainedAbout,
                    m => m.IsConfirmed,
                    m => !m.IsSanctioned,
                    m => !m.ComplaintsAreSanctioned,
                    m => m.ComplaintsInMonth >= threshold.Value,
                    .. and,
                ]);
        Then()
            .Yield(_ => new Candidate<MallSanction>(matter.Subject, sanction));
    }
}

[Name("mall.sanctions.warning-for-complaints")]
[Cites("MALL-C-3.4", "X-8", "OQ-30", "MALL-P-1")]
internal sealed class WarningForComplaints() : ForComplaints(MallSanction.AdministrativeWarning);

[Name("mall.sanctions.allowance-for-complaints")]
[Cites("MALL-C-3.4", "X-8", "OQ-30", "MALL-P-1")]
internal sealed class AllowanceForComplaints() : ForComplaints(MallSanction.AllowanceDeduction, m => !m.AllowanceIsDeducted);
