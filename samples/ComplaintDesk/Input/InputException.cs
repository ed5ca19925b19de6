namespace ComplaintDesk.Input;

/// <summary>Something in the arguments or files is not as it must be; the message says where, what was found and what was expected.</summary>
internal sealed class InputException(string place, string found, string expected)
    : Exception($"{place}: found {found}, expected {expected}.")
{
    public static InputException At(string file, long line, string column, string found, string expected) =>
        new($"{file}, line {line}, column {column}", found, expected);

    public static InputException At(string file, long line, string found, string expected) =>
        new($"{file}, line {line}", found, expected);
}
