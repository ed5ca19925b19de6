using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;

namespace CustomerServiceRules.Procedures;

/// <summary>
/// Gives every case the limit that a host has stated for what a document only wants done promptly; nothing while none is
/// stated. A host's rule for some cases overrides it by name.
/// </summary>
internal abstract class StatedLimit(string clock, Parameter<PromptLimit> parameter) : Rule
{
    public override void Define()
    {
        InForce<PromptLimit> limit = null!;
        AskedSubject asked = null!;

        When()
            .Match(() => limit, l => l.Parameter == parameter, l => l.Value.IsStated)
            .Match(() => asked);
        Then()
            .Yield(_ => new Candidate<OwedLimit>(asked.Subject, new OwedLimit(clock, limit.Value.Stated)));
    }
}
