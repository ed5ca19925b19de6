using CustomerServiceRules.Procedures.CustomerCare;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>Every kind of message to every kind of buyer: may it go, and by which way.</summary>
public sealed class CareMessageScenarios
{
    private static readonly Rulebook Rulebook = new RulebookBuilder().Add(new CustomerCareModule()).Build();
    private static readonly DateTimeOffset Signed = Visiting.Instant("2024-03-01 10:00");
    private static readonly DateTimeOffset Now = Visiting.Instant("2024-04-10 10:00");

    [Fact]
    public void No_message_goes_without_consent_but_safety_and_thanks_that_nobody_objected_to()
    {
        foreach (var (name, file) in Files())
        {
            foreach (var kind in Enum.GetValues<CareMessageKind>())
            {
                foreach (var approved in new[] { false, true })
                {
                    foreach (var email in new[] { null, "b1@example.com" })
                    {
                        foreach (var to in new[] { null, "555-1", "555-2", "555-3" })
                        {
                            var asked = file with { Email = email, ExtraNumbers = ["555-1"], Family = [new FamilyMember("Mei", "555-2")] };
                            var message = new CareMessage("B1", kind) { To = to, ApprovedAt = approved ? Now : null };
                            var decision = Rulebook.Decide(CustomerCare.Message, CustomerCare.FactsOf(asked, message), Now);

                            decision.IsDecided.Should().BeTrue("{0} {1} {2} {3} {4}", name, kind, approved, email, to);
                            decision.Value.Should().Be(Expected(name, kind, approved, email, to), "{0} {1} {2} {3} {4}", name, kind, approved, email, to);
                        }
                    }
                }
            }
        }
    }

    private static IEnumerable<(string Name, CareFile File)> Files()
    {
        yield return ("unasked", CareLimitScenarios.File(new CareEvents(subscribedAt: Signed)));
        yield return ("given", CareLimitScenarios.File(new CareEvents(signedAt: Signed), new ConsentStatement(Signed, true)));
        yield return ("given at this instant", CareLimitScenarios.File(new CareEvents(signedAt: Signed), new ConsentStatement(Now, true)));
        yield return ("given later", CareLimitScenarios.File(new CareEvents(signedAt: Signed), new ConsentStatement(Now.AddTicks(1), true)));
        yield return ("refused", CareLimitScenarios.File(new CareEvents(signedAt: Signed), new ConsentStatement(Signed, false)));
        yield return ("withdrawn", CareLimitScenarios.File(new CareEvents(signedAt: Signed), new ConsentStatement(Signed, true), new ConsentStatement(Now, false)));
        yield return ("given again", CareLimitScenarios.File(new CareEvents(signedAt: Signed), new ConsentStatement(Signed, false), new ConsentStatement(Now.AddDays(-1), true)));
    }

    private static MessageRoute Expected(string consent, CareMessageKind kind, bool approved, string? email, string? to)
    {
        var given = consent is "given" or "given at this instant" or "given again";
        var unasked = consent is "unasked" or "given later";
        var family = kind is CareMessageKind.ClubInvitation or CareMessageKind.Service or CareMessageKind.Safety;
        var reaches = to is null or "555-1" || (to == "555-2" && family);
        var may = kind == CareMessageKind.Safety || given || (unasked && kind == CareMessageKind.Thanks);
        if (kind == CareMessageKind.PrintedLetter || !may || !reaches || (kind == CareMessageKind.ClubInvitation && !approved))
            return MessageRoute.Withheld;
        var bound = kind is CareMessageKind.Thanks or CareMessageKind.Hotline or CareMessageKind.WaterTest or CareMessageKind.Safety;
        return bound || to is not null || email is null ? MessageRoute.Sms : MessageRoute.Email;
    }
}
