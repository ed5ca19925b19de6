using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;

namespace CustomerServiceRules.Procedures;

/// <summary>Gives every case the limit of a parameter for one of its clocks; a host's rule for some cases overrides it by name.</summary>
internal abstract class LimitOfEveryCase(string clock, Parameter<TimeLimit> parameter) : Rule
{
    public override void Define()
    {
        InForce<TimeLimit> limit = null!;
        AskedSubject asked = null!;

        When()
            .Match(() => limit, l => l.Parameter == parameter)
            .Match(() => asked);
        Then()
            .Yield(_ => new Candidate<OwedLimit>(asked.Subject, new OwedLimit(clock, limit.Value)));
    }
}
