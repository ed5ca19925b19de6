using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>Gives a clock the limit that a host has stated for it.</summary>
internal abstract class StatedLimit(Parameter<PromptLimit> parameter, string clock) : Rule
{
    public override void Define()
    {
        InForce<PromptLimit> limit = null!;
        MallComplaint complaint = null!;

        When()
            .Match(() => limit, p => p.Parameter == parameter, p => p.Value.IsStated)
            .Match(() => complaint);
        Then()
            .Yield(_ => new Candidate<OwedLimit>(complaint.Subject, new OwedLimit(clock, limit.Value.Stated)));
    }
}

[Name("mall.complaint.deadlines.react")]
[Cites("MALL-C-3.2")]
internal sealed class ReactInTime() : StatedLimit(MallComplaints.ReactWithin, MallComplaintLifecycle.ReactClock);

[Name("mall.complaint.deadlines.solve")]
[Cites("MALL-C-3.2")]
internal sealed class SolveInTime() : StatedLimit(MallComplaints.SolveWithin, MallComplaintLifecycle.SolveClock);

[Name("mall.complaint.deadlines.answer")]
[Cites("MALL-C-3.2")]
internal sealed class AnswerInTime() : StatedLimit(MallComplaints.AnswerWithin, MallComplaintLifecycle.AnswerClock);
