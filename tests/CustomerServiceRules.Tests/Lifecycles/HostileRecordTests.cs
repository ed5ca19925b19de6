using CustomerServiceRules.Lifecycles;
using static CustomerServiceRules.Tests.Lifecycles.Lights;

namespace CustomerServiceRules.Tests.Lifecycles;

/// <summary>What nobody wrote by <see cref="LifecycleRecord.ToJson"/> is refused, and never with an exception of another kind.</summary>
public sealed class HostileRecordTests
{
    private const string Stored =
        """{"case":"C1","lifecycle":"care.with-refund","version":1,"sequence":1,"state":"Open","regions":{"care.refund":"Paid"},"history":["""
        + """{"sequence":0,"at":"2026-09-28T09:00:00+08:00","kind":"started","to":"Open"},"""
        + """{"sequence":1,"at":"2026-09-28T10:00:00+08:00","region":"care.refund","trigger":"Pay","role":"care.anyone","from":"None","to":"Paid"}]}""";

    private static readonly Lifecycle<Complaint, RenamedState, RenamedTrigger> Lifecycle =
        Rulebook.Compose(new CareModule(WithRefund.Instance)).Lifecycle(WithRefund.Instance);

    [Theory]
    [InlineData("{\"care.refund\":\"Paid\"}", "{\"care.refund\":\"Paid\",\"care.refund\":\"Paid\"}")]
    [InlineData("\"state\":\"Open\"", "\"state\":\"Done\",\"state\":\"Open\"")]
    [InlineData("\"from\":\"None\"", "\"from\":\"Settled\"")]
    [InlineData("\"kind\":\"started\",\"to\":\"Open\"", "\"kind\":\"started\",\"to\":\"Done\"")]
    [InlineData("\"kind\":\"started\"", "\"kind\":\"started\",\"region\":\"care.refund\"")]
    [InlineData("\"kind\":\"started\"", "\"kind\":\"started\",\"role\":\"care.anyone\"")]
    [InlineData("\"kind\":\"started\"", "\"kind\":\"started\",\"from\":\"Done\"")]
    [InlineData("\"version\":1", "\"version\":1,\"owner\":\"me\"")]
    [InlineData("\"region\":\"care.refund\"", "\"regions\":\"care.refund\",\"region\":\"care.refund\"")]
    [InlineData("\"case\":\"C1\"", "\"case\":\"\"")]
    [InlineData("\"case\":\"C1\"", "\"case\":\"\\ud800\"")]
    [InlineData("\"case\":\"C1\"", "\"case\":null")]
    [InlineData("\"case\":\"C1\"", "\"case\":1")]
    [InlineData("\"version\":1", "\"version\":1e400")]
    [InlineData("\"version\":1", "\"version\":99999999999999999999")]
    [InlineData("\"sequence\":1,\"at\"", "\"sequence\":1.5,\"at\"")]
    [InlineData("\"sequence\":1,\"at\"", "\"sequence\":-1,\"at\"")]
    [InlineData("\"regions\":{\"care.refund\":\"Paid\"}", "\"regions\":[]")]
    [InlineData("\"regions\":{\"care.refund\":\"Paid\"}", "\"regions\":{\"care.refund\":null}")]
    [InlineData("\"history\":[", "\"history\":[[],")]
    [InlineData("\"history\":[", "\"history\":[null,")]
    [InlineData("2026-09-28T09:00:00+08:00", "2026-09-28T09:00:00+99:00")]
    [InlineData("2026-09-28T09:00:00+08:00", "yesterday")]
    [InlineData("2026-09-28T09:00:00+08:00", "2026-09-28T09:00:00")]
    [InlineData("2026-09-28T09:00:00+08:00", "2026-09-28")]
    [InlineData("\"from\":\"None\"", "\"kind\":\"migrated\",\"from\":\"None\"")]
    [InlineData("\"trigger\":\"Pay\",", "")]
    [InlineData("\"from\":\"None\"", "\"from\":\"none\"")]
    [InlineData("\"from\":\"None\"", "\"from\":\"0\"")]
    public void Read_OfWhatNoRecordWrites_IsAFormatException(string part, string instead)
    {
        Stored.Should().Contain(part);

        Lifecycle.Invoking(lifecycle => lifecycle.Read(Stored.Replace(part, instead, StringComparison.Ordinal))).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    public void Read_OfOtherText_IsAFormatException(string json) => Lifecycle.Invoking(lifecycle => lifecycle.Read(json)).Should().Throw<FormatException>();

    [Theory]
    [InlineData("客户 é 𝄞 \" \\ \u0001 </script>")]
    [InlineData("\u2028x")]
    public void Read_OfAnUnusualCaseId_GivesItBack(string caseId)
    {
        var record = Lifecycle.Start(caseId, new DateTimeOffset(2026, 9, 28, 9, 0, 0, TimeSpan.FromMinutes(-570)).AddTicks(1));

        var read = Lifecycle.Read(record.ToJson());

        read.CaseId.Should().Be(caseId);
        read.LatestEvent.At.EqualsExact(record.LatestEvent.At).Should().BeTrue();
        read.ToJson().Should().Be(record.ToJson());
    }

    [Fact]
    public void Start_WithACaseIdThatNoJsonCanHold_IsRefused()
    {
        foreach (var half in new[] { '\ud800', '\udc00' })
            Lifecycle.Invoking(lifecycle => lifecycle.Start($"a{half}b", CareModule.Monday)).Should().Throw<ArgumentException>().WithMessage("*half a surrogate pair*");
    }

    [Fact]
    public void Read_OfTheExtremesOfTime_GivesThemBack()
    {
        foreach (var at in new[] { DateTimeOffset.MinValue, DateTimeOffset.MaxValue })
            Lifecycle.Read(Lifecycle.Start("C1", at).ToJson()).LatestEvent.At.Should().Be(at);
    }

    [Fact]
    public void Read_OfAnEventThatTwoTransitionsMayHaveMade_RestsOnTheTriggerAlone()
    {
        var small = new Guard<Complaint>("care.guard.small", Text, step => step.Case.Loss == 0, "CARE-4");
        var large = new Guard<Complaint>("care.guard.large", Text, step => step.Case.Loss > 0, "CARE-5");
        var definition = Sound((define, triggers) => define.Exclusive(small, large).Configure(Light.Red)
            .PermitIf(triggers.Stop, Light.Green, small).PermitIf(triggers.Stop, Light.Green, large));
        var lifecycle = Rulebook.Compose(new CareModule(definition)).Lifecycle(definition);

        var accepted = (Accepted)lifecycle.Fire(lifecycle.Start("C1", CareModule.Monday), Push.Stop, new Complaint("K1", Loss: 1), Anyone, CareModule.Monday);

        accepted.Clauses.Should().Equal("CARE-1", "CARE-5");
        lifecycle.Fire(lifecycle.Start("C1", CareModule.Monday), Push.Stop, new Complaint("K1"), Anyone, CareModule.Monday)
            .Should().BeOfType<Accepted>().Which.Clauses.Should().Equal("CARE-1", "CARE-4");
        lifecycle.Read(accepted.Record.ToJson()).LatestEvent.Clauses.Should().Equal(["CARE-1"], "the record does not say which guard held");
    }
}
