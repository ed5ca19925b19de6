using System.Linq.Expressions;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>Concludes a verdict from how a solution was judged; one rule for each criterion that can fail, and one for all that hold.</summary>
internal abstract class SolutionCriteria(SolutionVerdict verdict, params Expression<Func<SolutionJudgement, bool>>[] ifSo) : Rule
{
    public override void Define()
    {
        SolutionJudgement judgement = null!;

        When()
            .Match(() => judgement, ifSo);
        Then()
            .Yield(_ => new Candidate<SolutionVerdict>(judgement.Subject, verdict));
    }
}

[Name("scs.solution.meets-all-criteria")]
[Cites("SCS-3.4.3", StoreDocument.InTime)]
internal sealed class MeetsAllCriteria() : SolutionCriteria(
    SolutionVerdict.Passes, j => j.ServesCustomer, j => j.IsOperable, j => j.PlannedFor <= j.LatestBy);

[Name("scs.solution.against-the-customer")]
[Cites("SCS-3.4.3")]
internal sealed class AgainstTheCustomer() : SolutionCriteria(SolutionVerdict.Fails, j => !j.ServesCustomer);

[Name("scs.solution.not-operable")]
[Cites("SCS-3.4.3")]
internal sealed class NotOperable() : SolutionCriteria(SolutionVerdict.Fails, j => !j.IsOperable);

[Name("scs.solution.too-late")]
[Cites("SCS-3.4.3", StoreDocument.InTime)]
internal sealed class TooLate() : SolutionCriteria(SolutionVerdict.Fails, j => j.PlannedFor > j.LatestBy);
