namespace CustomerServiceRules.StateMachines.Runtime;

/// <summary>Makes selectors of the delegates that the overloads of the configuration take.</summary>
internal static class Selectors<TState>
{
    public static Selector Of(Func<TState> select, string? text, bool named) =>
        Make(select, (object[] _) => select(), text, named, isAsync: false);

    public static Selector Of<T0>(Func<T0, TState> select, string? text, bool named) =>
        Make(select, (object[] args) => select(Argument.At<T0>(args, 0)), text, named, isAsync: false);

    public static Selector Of<T0, T1>(Func<T0, T1, TState> select, string? text, bool named) =>
        Make(select, (object[] args) => select(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1)), text, named, isAsync: false);

    public static Selector Of<T0, T1, T2>(Func<T0, T1, T2, TState> select, string? text, bool named) =>
        Make(select, (object[] args) => select(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1), Argument.At<T2>(args, 2)), text, named, isAsync: false);

    public static Selector Of(Func<Task<TState>> select, string? text, bool named) =>
        Make(select, (object[] _) => select(), text, named, isAsync: true);

    public static Selector Of<T0>(Func<T0, Task<TState>> select, string? text, bool named) =>
        Make(select, (object[] args) => select(Argument.At<T0>(args, 0)), text, named, isAsync: true);

    public static Selector Of<T0, T1>(Func<T0, T1, Task<TState>> select, string? text, bool named) =>
        Make(select, (object[] args) => select(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1)), text, named, isAsync: true);

    public static Selector Of<T0, T1, T2>(Func<T0, T1, T2, Task<TState>> select, string? text, bool named) =>
        Make(select, (object[] args) => select(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1), Argument.At<T2>(args, 2)), text, named, isAsync: true);

    private static Selector Make(Delegate select, Delegate packed, string? text, bool named, bool isAsync)
    {
        ArgumentNullException.ThrowIfNull(select, "destinationStateSelector");
        return new(select, packed, text, named, isAsync);
    }
}
