using System.Linq.Expressions;
#if ENGINES_NUGET
using NRules.RuleModel.Builders;
#else
using CustomerServiceRules.RuleEngine.RuleModel.Builders;
#endif

namespace CustomerServiceRules.Benchmarks.Engines;

internal sealed class Reading(int number, string text, decimal amount)
{
    public int Number { get; } = number;

    public string Text { get; } = text;

    public decimal Amount { get; } = amount;
}

/// <summary>Rules over one fact, all conditions different.</summary>
internal static class ManyRules
{
    /// <summary>Conditions that differ in a number that they capture; the first ones match the fact, the others do not.</summary>
    public static IReadOnlyList<IRuleDefinition> Captured(int count, int matching) =>
        [.. Enumerable.Range(0, count).Select(i => Capturing(i, i < matching ? i : i + 1_000_000))];

    /// <summary>Conditions that also differ in structure: members, comparisons and the number of parts.</summary>
    public static IReadOnlyList<IRuleDefinition> Structured(int count, int matching) =>
        [.. Enumerable.Range(0, count).Select(i => Combined(i, i < matching))];

    /// <summary>The fact that the matching rules take.</summary>
    public static Reading Fact { get; } = new(500_000, "reading", 12.5m);

    private static IRuleDefinition Capturing(int number, int above)
    {
        Expression<Func<Reading, bool>> condition = reading => reading.Number > above;
        return Rule(number, condition);
    }

    private static IRuleDefinition Combined(int number, bool matches)
    {
        var reading = Expression.Parameter(typeof(Reading), "reading");
        Expression body = Expression.Constant(matches);
        for (var (rest, part) = (number + 1, 0); rest > 0; rest /= 6, part++)
            body = Expression.OrElse(Part(reading, rest % 6, number), body);
        return Rule(number, Expression.Lambda<Func<Reading, bool>>(body, reading));
    }

    private static BinaryExpression Part(ParameterExpression reading, int kind, int number) => kind switch
    {
        0 => Expression.LessThan(Expression.Property(reading, nameof(Reading.Number)), Expression.Constant(-number)),
        1 => Expression.Equal(Expression.Property(reading, nameof(Reading.Text)), Expression.Constant($"no {number}")),
        2 => Expression.GreaterThan(Expression.Property(reading, nameof(Reading.Amount)), Expression.Constant(1000m + number)),
        3 => Expression.Equal(Expression.Property(reading, nameof(Reading.Number)), Expression.Constant(-1 - number)),
        4 => Expression.LessThanOrEqual(Expression.Property(reading, nameof(Reading.Amount)), Expression.Constant(-1m - number)),
        _ => Expression.GreaterThan(Expression.Property(Expression.Property(reading, nameof(Reading.Text)), nameof(string.Length)), Expression.Constant(100 + number)),
    };

    private static IRuleDefinition Rule(int number, Expression<Func<Reading, bool>> condition)
    {
        Expression<Action<IContext, Reading>> action = (context, reading) => Note(reading, number);
        return Element.RuleDefinition(
            $"rule {number}",
            null,
            0,
            Element.AndGroup(Element.Pattern(typeof(Reading), "reading", [KeyValuePair.Create(PatternElement.ConditionName, (LambdaExpression)condition)])),
            Element.ActionGroup(Element.Action(action)));
    }

    private static void Note(Reading reading, int number) => GC.KeepAlive(number < 0 ? null : reading);
}
