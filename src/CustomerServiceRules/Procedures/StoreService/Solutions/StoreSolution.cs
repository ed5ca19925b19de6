using CustomerServiceRules.Complaints;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>One solution: what is proposed and answered, how it was judged, and what came of that. Immutable.</summary>
/// <param name="Round">The proposal and the customer's answer.</param>
/// <param name="Judgement">How it stands by the three criteria.</param>
/// <param name="Verdict">What <see cref="StoreService.Solution"/> decided on the judgement; null: not decided yet.</param>
[Cites("SCS-3.4.3", "SCS-3.4.4a")]
public sealed record StoreSolution(SolutionRound Round, SolutionJudgement Judgement, Decision<SolutionVerdict>? Verdict = null)
{
    /// <summary>Whether it has been decided, on this judgement and no other, that it may be put to the customer.</summary>
    public bool Passes => Verdict is { IsDecided: true, Value: SolutionVerdict.Passes } verdict && verdict.Subject == Judgement.Subject;
}
