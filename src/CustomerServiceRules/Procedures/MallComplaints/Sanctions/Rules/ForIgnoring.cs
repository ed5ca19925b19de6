using System.Linq.Expressions;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>What an ignored complaint leads to before the demerit's strike.</summary>
internal abstract class FirstStrike(MallSanction sanction, params Expression<Func<SanctionMatter, bool>>[] and) : Rule
{
    public override void Define()
    {
        InForce<LookBack> window = null!;
        InForce<int> demerit = null!;
        SanctionMatter matter = null!;

        When()
            .Match(() => window, p => p.Parameter == MallComplaints.IgnoringLookBack)
            .Match(() => demerit, p => p.Parameter == MallComplaints.DemeritStrike)
            .Match(
                () => matter,
                [
                    m => m.Kind == FindingKind.IgnoredComplaint,
                    m => m.IsConfirmed,
                    m => !m.IsSanctioned,
                    m => m.StrikeWithin(window.Value) < demerit.Value,
                    .. and,
                ]);
        Then()
            .Yield(_ => new Candidate<MallSanction>(matter.Subject, sanction));
    }
}

/// <summary>What an ignored complaint leads to from the demerit's strike to before that of dismissal.</summary>
internal abstract class SecondStrike(MallSanction sanction, params Expression<Func<SanctionMatter, bool>>[] and) : Rule
{
    public override void Define()
    {
        InForce<LookBack> window = null!;
        InForce<int> demerit = null!;
        InForce<int> dismissal = null!;
        SanctionMatter matter = null!;

        When()
            .Match(() => window, p => p.Parameter == MallComplaints.IgnoringLookBack)
            .Match(() => demerit, p => p.Parameter == MallComplaints.DemeritStrike)
            .Match(() => dismissal, p => p.Parameter == MallComplaints.DismissalStrike)
            .Match(
                () => matter,
                [
                    m => m.Kind == FindingKind.IgnoredComplaint,
                    m => m.IsConfirmed,
                    m => !m.IsSanctioned,
                    m => m.StrikeWithin(window.Value) >= demerit.Value,
                    m => m.StrikeWithin(window.Value) < dismissal.Value,
                    .. and,
                ]);
        Then()
            .Yield(_ => new Candidate<MallSanction>(matter.Subject, sanction));
    }
}

[Name("mall.sanctions.warning-for-first-ignored")]
[Cites("MALL-C-3.3a", "X-8", "MALL-P-1")]
internal sealed class WarningForFirstIgnored() : FirstStrike(MallSanction.Warning);

[Name("mall.sanctions.allowance-for-first-ignored")]
[Cites("MALL-C-3.3a", "X-8", "MALL-P-1")]
internal sealed class AllowanceForFirstIgnored() : FirstStrike(MallSanction.AllowanceDeduction, m => !m.AllowanceIsDeducted);

[Name("mall.sanctions.demerit-for-second-ignored")]
[Cites("MALL-C-3.3b", "MALL-P-1")]
internal sealed class DemeritForSecondIgnored() : SecondStrike(MallSanction.MajorDemerit);

[Name("mall.sanctions.allowance-for-second-ignored")]
[Cites("MALL-C-3.3b", "X-8", "MALL-P-1")]
internal sealed class AllowanceForSecondIgnored() : SecondStrike(MallSanction.AllowanceDeduction, m => !m.AllowanceIsDeducted);

[Name("mall.sanctions.dismissal-for-third-ignored")]
[Cites("MALL-C-3.3c", MallDocuments.CountingLeftOpen, "MALL-P-1")]
internal sealed class DismissalForThirdIgnored : Rule
{
    public override void Define()
    {
        InForce<LookBack> window = null!;
        InForce<int> dismissal = null!;
        SanctionMatter matter = null!;

        When()
            .Match(() => window, p => p.Parameter == MallComplaints.IgnoringLookBack)
            .Match(() => dismissal, p => p.Parameter == MallComplaints.DismissalStrike)
            .Match(
                () => matter,
                m => m.Kind == FindingKind.IgnoredComplaint,
                m => m.IsConfirmed,
                m => !m.IsSanctioned,
                m => m.StrikeWithin(window.Value) >= dismissal.Value);
        Then()
            .Yield(_ => new Candidate<MallSanction>(matter.Subject, MallSanction.Dismissal));
    }
}
