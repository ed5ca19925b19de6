using System.CommandLine;
using System.CommandLine.Parsing;
using CustomerServiceRules.Calendars;

namespace ComplaintDesk.CommandLine;

/// <summary>Turns the text of an argument into its value; a wrong text becomes an error that says what was found and what is expected.</summary>
internal static class ArgumentParsers
{
    public static TimeLimit? Limit(ArgumentResult argument)
    {
        var found = argument.Tokens[0].Value;
        if (TimeLimit.TryParse(found, null, out var limit))
            return limit;

        argument.AddError(
            $"{NameOf(argument)}: found '{found}', expected a whole number with a unit, such as '8 working hours', '30 working minutes', '2 working days', '3 calendar days' or '48 hours'.");
        return null;
    }

    public static Func<ArgumentResult, T?> OneOf<T>(params (string Word, T Value)[] choices)
        where T : struct => argument =>
    {
        var found = argument.Tokens[0].Value;
        foreach (var (word, value) in choices)
        {
            if (word == found)
                return value;
        }

        argument.AddError($"{NameOf(argument)}: found '{found}', expected {string.Join(" or ", choices.Select(choice => choice.Word))}.");
        return null;
    };

    /// <summary>Some options make sense only with another; an empty text is no name.</summary>
    public static void CheckCombination(CommandResult result, Option needed, Option[] onlyWithIt)
    {
        if (result.GetResult(needed) is null)
        {
            foreach (var option in onlyWithIt.Where(option => result.GetResult(option) is not null))
                result.AddError($"Found {option.Name} without {needed.Name}, expected them together: the scripted day takes no {option.Name}.");
        }

        foreach (var option in result.Children.OfType<OptionResult>().Where(option => option.Tokens.Any(token => token.Value.Length == 0)))
            result.AddError($"{option.Option.Name}: found an empty text, expected {option.Option.HelpName}.");
    }

    private static string NameOf(ArgumentResult argument) => ((OptionResult)argument.Parent!).Option.Name;
}
