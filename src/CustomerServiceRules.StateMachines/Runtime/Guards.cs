namespace CustomerServiceRules.StateMachines.Runtime;

/// <summary>Makes guards of the delegates that the overloads of the configuration take.</summary>
internal static class Guards
{
    /// <summary>What an internal transition without a guard has: one that always holds and has no name.</summary>
    public static Guard[] Always { get; } = [new Guard((object[] _) => true, (object[] _) => true, null, isAsync: false)];

    /// <summary>What an asynchronous handler without a guard has, so that it stays one for <c>FireAsync</c> only.</summary>
    public static Guard[] AlwaysAsync { get; } = [new Guard((object[] _) => Task.FromResult(true), null, null, isAsync: true)];

    public static Guard[] Of(Func<bool> guard, string? text) => [new(guard, null, text, isAsync: false)];

    public static Guard[] Of(Func<object[], bool> guard, string? text) => [new(guard, null, text, isAsync: false)];

    public static Guard[] Of<T0>(Func<T0, bool> guard, string? text) => [Typed(guard, text)];

    public static Guard[] Of<T0, T1>(Func<T0, T1, bool> guard, string? text) => [Typed(guard, text)];

    public static Guard[] Of<T0, T1, T2>(Func<T0, T1, T2, bool> guard, string? text) => [Typed(guard, text)];

    public static Guard[] Of(Tuple<Func<bool>, string>[] guards) => Each(guards, guard => new(guard.Item1, null, guard.Item2, isAsync: false));

    public static Guard[] Of<T0>(Tuple<Func<T0, bool>, string>[] guards) => Each(guards, guard => Typed(guard.Item1, guard.Item2));

    public static Guard[] Of<T0, T1>(Tuple<Func<T0, T1, bool>, string>[] guards) => Each(guards, guard => Typed(guard.Item1, guard.Item2));

    public static Guard[] Of<T0, T1, T2>(Tuple<Func<T0, T1, T2, bool>, string>[] guards) => Each(guards, guard => Typed(guard.Item1, guard.Item2));

    public static Guard[] Of(Func<Task<bool>> guard, string? text) => [new(guard, null, text, isAsync: true)];

    public static Guard[] Of<T0>(Func<T0, Task<bool>> guard, string? text) => [Typed(guard, text)];

    public static Guard[] Of<T0, T1>(Func<T0, T1, Task<bool>> guard, string? text) => [Typed(guard, text)];

    public static Guard[] Of<T0, T1, T2>(Func<T0, T1, T2, Task<bool>> guard, string? text) => [Typed(guard, text)];

    public static Guard[] Of(Tuple<Func<Task<bool>>, string>[] guards) =>
        guards is [] ? AlwaysAsync : Each(guards, guard => new(guard.Item1, null, guard.Item2, isAsync: true));

    public static Guard[] Of<T0>(Tuple<Func<T0, Task<bool>>, string>[] guards) =>
        guards is [] ? AlwaysAsync : Each(guards, guard => Typed(guard.Item1, guard.Item2));

    public static Guard[] Of<T0, T1>(Tuple<Func<T0, T1, Task<bool>>, string>[] guards) =>
        guards is [] ? AlwaysAsync : Each(guards, guard => Typed(guard.Item1, guard.Item2));

    public static Guard[] Of<T0, T1, T2>(Tuple<Func<T0, T1, T2, Task<bool>>, string>[] guards) =>
        guards is [] ? AlwaysAsync : Each(guards, guard => Typed(guard.Item1, guard.Item2));

    private static Guard Typed<T0>(Func<T0, bool> guard, string? text) =>
        new(guard, (object[] args) => guard(Argument.At<T0>(args, 0)), text, isAsync: false);

    private static Guard Typed<T0, T1>(Func<T0, T1, bool> guard, string? text) =>
        new(guard, (object[] args) => guard(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1)), text, isAsync: false);

    private static Guard Typed<T0, T1, T2>(Func<T0, T1, T2, bool> guard, string? text) =>
        new(guard, (object[] args) => guard(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1), Argument.At<T2>(args, 2)), text, isAsync: false);

    private static Guard Typed<T0>(Func<T0, Task<bool>> guard, string? text) =>
        new(guard, (object[] args) => guard(Argument.At<T0>(args, 0)), text, isAsync: true);

    private static Guard Typed<T0, T1>(Func<T0, T1, Task<bool>> guard, string? text) =>
        new(guard, (object[] args) => guard(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1)), text, isAsync: true);

    private static Guard Typed<T0, T1, T2>(Func<T0, T1, T2, Task<bool>> guard, string? text) =>
        new(guard, (object[] args) => guard(Argument.At<T0>(args, 0), Argument.At<T1>(args, 1), Argument.At<T2>(args, 2)), text, isAsync: true);

    private static Guard[] Each<T>(T[] guards, Converter<T, Guard> make)
    {
        ArgumentNullException.ThrowIfNull(guards);
        return Array.ConvertAll(guards, make);
    }
}
