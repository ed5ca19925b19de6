using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Tests.Deadlines;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Composition;

/// <summary>A limit that the documents leave open has to be given by a module.</summary>
public sealed class RequiredParameterTests
{
    private const string Name = "clk.open-within";

    private static readonly Parameter<TimeLimit> Open = Parameter.Required<TimeLimit>(Name, MatterLifecycle.Text, "", "OQ-901");

    [Fact]
    public void Required_AsDeclared_HasNoValueAndNamesItsQuestion()
    {
        Open.LeftOpenBy.Should().Be("OQ-901");
        Open.Values.Should().BeEmpty();
        Limit(Resolve, "1 hour").LeftOpenBy.Should().BeNull();
        FluentActions.Invoking(() => Parameter.Required<TimeLimit>(Name, MatterLifecycle.Text, "", " ")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Compose_WithoutAValue_IsRefusedOnceAndSaysWhatToDo()
    {
        var problem = Problems([Open]).Should().ContainSingle().Subject;

        problem.Should().BeEquivalentTo(new { Kind = CompositionProblemKind.MissingValue, Module = "Clocks", Name });
        problem.Message.Should().Contain("OQ-901").And.Contain("Replace(...)");
    }

    [Fact]
    public void Compose_WithAValueOfAModule_GivesItToClocks()
    {
        var desk = Within(Open, more: book => book.Add(new LimitChange(Name, "2 working hours", null)).WithCalendar(CalendarBook.Organisation, Plain));

        desk.Read(desk.Run("2024-03-01 09:00"), "2024-03-01 09:00").Should().BeEquivalentTo(new { DueAt = At("2024-03-01 11:00"), Clauses = new[] { "CLK-2", "CHG-1" } });
    }

    [Fact]
    public void Compose_WithAValueFromADayOn_HasNoneBefore()
    {
        var desk = Within(Open, more: book => book.Add(new LimitChange(Name, "2 working hours", Day("2024-03-04"))).WithCalendar(CalendarBook.Organisation, Plain));

        FluentActions.Invoking(() => desk.Rulebook.ParametersAt(At("2024-03-03 23:59:59")).Get(Open)).Should().Throw<ArgumentException>();
        desk.Rulebook.ParametersAt(At("2024-03-04 00:00")).Get(Open).Value.Should().Be(TimeLimit.WorkingHours(2));
        desk.DueOf("2024-03-04 09:00").Should().Be(At("2024-03-04 11:00"));
        FluentActions.Invoking(() => desk.DueOf("2024-03-03 23:59:59")).Should().Throw<LifecycleFaultException>("a clock guesses no limit either")
            .WithInnerException<ArgumentException>().WithMessage("Found no value of*for 2024-03-03*");
    }

    [Fact]
    public void Compose_WithAGapBetweenTwoValues_IsRefused()
    {
        var gap = new[] { new LimitChange(Name, "2 working hours", null, Day("2024-03-04")) };
        var later = new ClockModule { Limits = [Open], More = contents => contents.Replace(Open, new DatedValue<TimeLimit>(Day("2024-03-05"), null, TimeLimit.WorkingHours(3), "CLK-1")) };

        ProblemsOf(later, gap[0]).Should().Contain(problem => problem.Kind == CompositionProblemKind.ParameterGap && problem.Name == Name);
    }

    [Theory]
    [InlineData("two hours")]
    [InlineData("0 hours")]
    public void Compose_WithATextThatIsNoLimit_IsRefused(string limit) =>
        ProblemsOf(new ClockModule { Limits = [Open] }, new LimitChange(Name, limit, null)).Should().Contain(problem => problem.Kind == CompositionProblemKind.InvalidValue && problem.Name == Name);

    [Fact]
    public void Compose_WithAnUnknownQuestion_IsRefused() =>
        Problems([Parameter.Required<TimeLimit>(Name, MatterLifecycle.Text, "", "OQ-999")]).Select(problem => problem.Kind).Should().BeEquivalentTo(
            [CompositionProblemKind.UnknownClause, CompositionProblemKind.MissingValue]);

    [Fact]
    public void Compose_WithAnEmptyParameterThatIsNotRequired_IsRefusedAsBefore() =>
        Problems([Limit(Name, [])]).Should().ContainSingle().Which.Kind.Should().Be(CompositionProblemKind.ParameterGap);

    private static IReadOnlyList<CompositionProblem> Problems(IReadOnlyList<Parameter> limits) => ProblemsOf(new ClockModule { Limits = limits });

    internal static IReadOnlyList<CompositionProblem> ProblemsOf(params Modules.ProcedureModule[] modules)
    {
        try
        {
            Rulebook.Compose(modules);
            return [];
        }
        catch (RulebookCompositionException refused)
        {
            return refused.Problems;
        }
    }
}
